package chokepoint.examples;

import java.io.IOException;
import java.nio.file.Path;

/** Writes all example lists anew, byte for byte the same: {@code ExampleLists [folder]}, by default {@code examples}. */
final class ExampleLists {

    private ExampleLists() {}

    public static void main(String[] args) throws IOException {
        writeTo(Path.of(args.length > 0 ? args[0] : "examples"));
    }

    static void writeTo(Path folder) throws IOException {
        TelecomOperator.write(folder.resolve("telecom-operator/network-purchases.xlsx"));
        ElectronicsBuyer.write(folder.resolve("electronics-buyer/components-2026.xlsx"));
        StateEnterprise.write(folder.resolve("state-enterprise-ru/Реестр закупок 2026.xlsx"));
        Municipality.write(folder.resolve("municipality/orders.csv"));
        CustomsImports.write(folder.resolve("customs-imports/import-declarations-2026.csv"));
    }
}
