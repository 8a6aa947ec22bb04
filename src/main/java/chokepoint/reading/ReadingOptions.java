package chokepoint.reading;
public record ReadingOptions(int chunk) {}
