package chokepoint.names.parties;

/**
 * Two names of a list that may mean one party.
 *
 * @param one the name that comes first in the alphabet
 */
public record NamePair(String one, String other, PossibleMatch match) {}
