"""The reference server of the KGB standard: readable, exact, and able to really run."""
