package chokepoint.names.parties;

/** Placeholder. */
final class TaxNumbers {

    /** Before the kind of numbers whose check digits nobody can tell. */
    static final String UNCHECKED = "?";

    private TaxNumbers() {}
}
