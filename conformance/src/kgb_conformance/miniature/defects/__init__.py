"""The defects, one module for each topic of requirements: each is the miniature, wrong in one way."""
