package chokepoint.check;
