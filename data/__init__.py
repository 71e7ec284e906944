"""What is known and where it came from: workbooks, units, countries, reference data. No Qt, no solver."""
