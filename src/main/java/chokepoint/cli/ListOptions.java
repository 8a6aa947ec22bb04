package chokepoint.cli;
import chokepoint.policy.Policy; import chokepoint.reading.ReadingOptions;
final class ListOptions { ReadingOptions options(Policy p){ return new ReadingOptions(1);} }
