"""Two dossiers or records beside each other: what differs, in words and as a patch, and the two as one with conflicts named."""
