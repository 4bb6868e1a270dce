"""Other programs: each module needs the extra of its name, and is tested against the program itself."""
