"""`python -m vn_foreign_relations` and the console script `vnfr`."""

import sys


def main() -> None:
    """Run the command; say what to install where its extra is missing."""
    try:
        from vn_foreign_relations.cli import run
    except ModuleNotFoundError as error:
        if error.name not in {"click", "rich"}:
            raise
        sys.exit(f"vnfr needs {error.name}: pip install 'vn-foreign-relations[cli]'")
    run()


if __name__ == "__main__":
    main()
