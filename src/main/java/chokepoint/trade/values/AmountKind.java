package chokepoint.trade.values;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an amount of a customs or shipping list is: several stand beside each other, each with its own currency. */
public enum AmountKind {
    INVOICE("invoice"),
    CIF("CIF"),
    FOB("FOB"),
    CUSTOMS("customs"),
    STATISTICAL("statistical"),
    FREIGHT("freight"),
    INSURANCE("insurance");

    private final String word;

    AmountKind(String word) {
        this.word = word;
    }

    /** The kind of a word in a policy, case aside. */
    public static Optional<AmountKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.ofGoods() && kind.word.equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** Those that may be taken as the value of goods. */
    public static List<AmountKind> allOfGoods() {
        return Arrays.stream(values()).filter(AmountKind::ofGoods).toList();
    }

    public boolean ofGoods() {
        return this != FREIGHT && this != INSURANCE;
    }

    @Override
    public String toString() {
        return word;
    }
}
