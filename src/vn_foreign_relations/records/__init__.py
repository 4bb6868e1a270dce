"""Records over the mentions of a text: agreements, clusters of references, relations."""
