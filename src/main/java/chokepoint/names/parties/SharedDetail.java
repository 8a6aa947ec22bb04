package chokepoint.names.parties;

/** What two names of a list may share beside their spelling. */
public enum SharedDetail {
    /** A tax or register number, a LEI, or the code of a vendor in one system. */
    NUMBER("number"),
    ACCOUNT("bank account"),
    /** A domain, or a mailbox. */
    MAIL("mail domain"),
    PHONE("phone"),
    ADDRESS("address");

    private final String word;

    SharedDetail(String word) {
        this.word = word;
    }

    /** Whether two that share it are one if their names are alike at all. */
    boolean proves() {
        return this == NUMBER || this == ACCOUNT;
    }

    @Override
    public String toString() {
        return word;
    }
}
