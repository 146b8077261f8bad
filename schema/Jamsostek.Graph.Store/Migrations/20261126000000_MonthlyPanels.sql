-- Monthly coverage and months of agencies, stored once for all versions that hold them, and what the estimation made of published figures.

