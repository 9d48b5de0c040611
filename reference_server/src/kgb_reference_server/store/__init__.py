"""Where the server keeps what was recorded."""
