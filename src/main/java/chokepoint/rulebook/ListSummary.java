package chokepoint.rulebook;

import chokepoint.trade.values.Day;

/**
 * What a list of a rulebook holds, and how old it is.
 *
 * @param path of its file
 * @param holds in words, what its entries are
 * @param asOf the day that it speaks of; may be unknown
 * @param source who says so, and where
 * @param sha256 of its file
 * @param origin the file that it was imported from, with kind, name, hash and day; empty if somebody wrote it
 */
public record ListSummary(
        String name, String path, String holds, int entries, Day asOf, String source, String sha256, String origin) {}
