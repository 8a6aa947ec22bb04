package chokepoint.workbook.plain;

import java.util.List;

/** Passwords to try on encrypted workbooks, in order. Never shown in a text. */
public final class Passwords {

    public static final Passwords NONE = new Passwords(List.of());

    private final List<String> inOrder;

    private Passwords(List<String> inOrder) {
        this.inOrder = List.copyOf(inOrder);
    }

    /** Empty ones are left out: they open nothing. */
    public static Passwords of(List<String> passwords) {
        return new Passwords(passwords.stream()
                .filter(password -> !password.isEmpty())
                .distinct()
                .toList());
    }

    List<String> inOrder() {
        return inOrder;
    }

    @Override
    public String toString() {
        return inOrder.size() + " passwords";
    }
}
