package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnArithmeticTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor;Amount EUR incl. tax;Amount EUR excl. tax|C",
                "Vendor;Total net;Total gross|B",
                "Lieferant;Gesamtbetrag brutto;Gesamtbetrag netto|C",
                "Lieferant;Betrag inkl. MwSt.;Betrag exkl. MwSt.|C",
                "Leverancier;Bedrag incl. btw;Bedrag excl. btw|C",
                "ספק;סכום כולל מע״מ;סכום לפני מע״מ|C",
                "Fournisseur;Montant TTC;Montant HT|C",
                "Proveedor;Importe con IVA;Importe sin IVA|C",
                "\u041f\u043e\u0441\u0442\u0430\u0432\u0449\u0438\u043a;\u0421\u0443\u043c\u043c\u0430 \u0441 \u041d\u0414\u0421;\u0421\u0443\u043c\u043c\u0430 \u0431\u0435\u0437 \u041d\u0414\u0421|C",
                "\u4f9b\u5e94\u5546;\u542b\u7a0e\u91d1\u989d;\u4e0d\u542b\u7a0e\u91d1\u989d|C"
            })
    void netIsTheValueInAnyLanguageAndOrder(String header, String column) {
        String rows = column.equals("C")
                ? "Acme;121;100\nBolt;242;200\nCora;330;300\n"
                : "Acme;100;121\nBolt;200;242\nCora;300;330\n";
        Made made = MadeLists.csv(header + "\n" + rows);

        assertThat(made.column(Field.VALUE)).isEqualTo(column);
        assertThat(made.sheet().values().values()).hasToString("[600]");
    }

    @ParameterizedTest
    @CsvSource({
        "Supplier;Item;Qty;Price;Net amount;VAT;Amount incl. VAT JPY",
        "業者名;品名;数量;単価;金額（税抜）;消費税;税込金額",
        "廠商名稱;品名;數量;未稅單價;未稅金額;營業稅;含稅金額",
        "공급업체;품명;수량;단가;공급가액;부가세;합계금액(부가세 포함)"
    })
    void netIsTheValueWhereTheTaxIsRoundedToWholeUnits(String header) {
        Made made = MadeLists.csv(
                header + "\nAcme;Pump;3;333;999;99;1098\nBolt;Hose;7;41;287;28;315\nCora;Seal;2;1005;2010;201;2211\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("E");
        assertThat(made.sheet().values().values()).hasToString("[3296]");
    }

    @ParameterizedTest
    @CsvSource({
        "Payee;Item;Budget EUR;Contract amount EUR;Balance EUR",
        "Begunstigde;Omschrijving;Begroot EUR;Vastgelegd bedrag EUR;Saldo EUR",
        "Beneficiario;Concepto;Presupuesto EUR;Importe adjudicado EUR;Saldo EUR",
        "支払先;品名;予算額;執行額;残額",
        "Отримувач;Предмет;План EUR;Сума договору EUR;Залишок EUR"
    })
    void aBudgetIsNoValueThoughWhatWasSpentAndWhatIsLeftMakeIt(String header) {
        Made made = MadeLists.csv(header + "\nAcme;Pump;1000;850;150\nBolt;Hose;500;433;67\nCora;Seal;90;81;9\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
    }

    @ParameterizedTest
    @CsvSource({
        "Contractor;Work;Contract sum EUR;Change orders EUR;Revised contract sum EUR",
        "Titulaire;Objet;Montant notifié EUR HT;Avenants EUR HT;Montant total EUR HT",
        "Auftragnehmer;Leistung;Auftragssumme EUR;Nachträge EUR;Summe inkl. Nachträge EUR",
        "Adjudicatario;Objeto;Importe adjudicado EUR;Modificaciones EUR;Importe final EUR"
    })
    void aContractIsWorthWhatItsChangesHaveMadeOfIt(String header) {
        Made made = MadeLists.csv(header + "\nAcme;Roof;1000;150;1150\nBolt;Pipes;500;0;500\nCora;Paint;90;-10;80\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("E");
        assertThat(made.sheet().values()).hasToString("{EUR=1730}");
    }

    @ParameterizedTest
    @CsvSource({"Total", "本页合计", "Gesamt", "''"})
    void theColumnThatTheListAddsUpAloneIsTheValue(String label) {
        Made made =
                MadeLists.csv("Payee;Item;Contract total EUR;Paid before EUR;This time EUR\nAcme;Roof;1000;300;150\n"
                        + "Bolt;Pipes;500;0;110\nCora;Paint;90;10;80\nDune;Doors;700;70;60\n" + label + ";;;;400\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("E");
        assertThat(made.sheet().values()).hasToString("{EUR=400}");
    }

    @Test
    void twoAmountsThatNoTaxPartsStayAsTheyAre() {
        Made made = MadeLists.csv("Vendor;Amount;Estimated amount\nAcme;110;100\nBolt;210;200\nCora;300;290\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void freightAndInsuranceAreNoTax() {
        Made made = MadeLists.csv("Vendor;CIF value;FOB value\nAcme;107;100\nBolt;214;200\nCora;321;300\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void anAmountBesideAUnitAndAPricePerUnitIsAQuantity() {
        Made made = MadeLists.csv(
                "Supplier,Item,Amount,Unit,Unit price,Currency\nAcme,Glove,200,box,1.5,USD\nBolt,Gown,30,pcs,4,USD\n");

        assertThat(made.column(Field.QUANTITY)).isEqualTo("C");
        assertThat(made.sheet().values()).hasToString("{USD=420.0}");
    }

    @Test
    void anAmountWithACurrencyBesideAUnitIsMoney() {
        Made made = MadeLists.csv("Supplier,Amount USD,Unit,Unit price\nAcme,200,box,2\nBolt,30,pcs,3\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void aPriceThatIsAnotherTimesTheQuantityIsTheValue() {
        Made made = MadeLists.csv(
                "\u4f9b\u5e94\u5546,\u5355\u4ef7,\u6570\u91cf,\u4ef7\u683c\n\u7532,\uffe51.5/h,20,30\n\u4e59,\uffe590/\u6708,3,270\n\u4e19,\uffe540/\u6708,5,200\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
        assertThat(made.sheet().values().values()).hasToString("[500]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supplier;Ordered;Price;Disc %;Amount;Rest qty",
                "Lieferant;Bestellt;Preis;Rabatt %;Betrag;Restmenge offen",
                "Fournisseur;Commandé;Prix;Remise %;Montant;Reste à livrer",
                "Поставщик;Заказано;Цена;Скидка %;Сумма;Остаток"
            })
    void theQuantityIsWhatThePriceLessDiscountIsMultipliedWith(String header) {
        Made made =
                MadeLists.csv(header + "\nAcme;10;5.00;10;45.00;3\nBolt;4;20.00;0;80.00;4\nCora;8;2.50;5;19.00;0\n");

        assertThat(made.column(Field.QUANTITY)).isEqualTo("B");
        assertThat(made.column(Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(made.column(Field.VALUE)).isEqualTo("E");
        assertThat(made.sheet().values().values()).hasToString("[144.00]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tiers;Montant liquidé;Solde;Total engagé",
                "Vendor;Amount paid;Balance;Committed sum",
                "Lieferant;Betrag bezahlt;Restbetrag;Auftragsvolumen",
                "Proveedor;Importe pagado;Saldo;Comprometido"
            })
    void whatIsPaidAndWhatIsOpenAreTogetherWhatAPurchaseIsWorth(String header) {
        Made made = MadeLists.csv(header + "\nAcme;100;20;120\nBolt;0;300;300\nCora;55;0;55\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
        assertThat(made.sheet().values().values()).hasToString("[475]");
    }

    @ParameterizedTest
    @CsvSource({
        "Cumulative amount EUR",
        "Betrag kumuliert EUR",
        "Montant cumulé EUR",
        "Importe acumulado EUR",
        "Накопительно EUR",
        "累计金额 EUR"
    })
    void whatAddsUpTheRowsBeforeIsNoValue(String cumulative) {
        Made made = MadeLists.csv("Vendor;Amount EUR;" + cumulative + "\nAcme;10;10\nBolt;20;30\nCora;5;35\n");
        Made alone = MadeLists.csv("Vendor;Item;" + cumulative + "\nAcme;Pump;10\nBolt;Hose;30\nCora;Seal;35\n");

        assertThat(made.sheet().values()).hasToString("{EUR=35}");
        assertThat(alone.column(Field.VALUE)).isEmpty();
    }

    @Test
    void netIsTheValueWhereTheTaxOfSeveralRatesStandsBetweenAndSubtotalsBelow() {
        Made made = MadeLists.csv("Proveedor;Artículo;Fecha;Base imponible;Cuota;Total\n"
                + "Acme;Bomba;3.1.2024;100;21;121\nAcme;Tubo;4.1.2024;50;5;55\nSubtotal Acme;;;150;26;176\n"
                + "Bolt;Cable;5.1.2024;200;42;242\nBolt;Clavo;6.1.2024;10;1;11\nSubtotal Bolt;;;210;43;253\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
        assertThat(made.sheet().values().values()).hasToString("[360]");
    }

    @ParameterizedTest
    @CsvSource({"EUR/pc", "€/Stk", "EUR/ud", "€/szt.", "EUR / шт"})
    void aCurrencyByAUnitIsAPrice(String header) {
        Made made = MadeLists.csv("Vendor;Item;" + header + "\nAcme;Pump;10.50\nBolt;Hose;3.20\nCora;Seal;0.35\n");

        assertThat(made.column(Field.UNIT_PRICE)).isEqualTo("C");
        assertThat(made.column(Field.QUANTITY)).isEmpty();
    }

    @Test
    void aPriceForAHundredIsInNoCurrencyOfThatNumberAndTellsTheQuantity() {
        Made made = MadeLists.csv("Lieferant;Bedarf gesamt;Preis je 100 Stk;Gesamtpreis\n"
                + "Acme;250;1.20;3.00\nBolt;1000;50.16;501.60\nCora;500;408.18;2040.90\n");

        assertThat(made.column(Field.QUANTITY)).isEqualTo("B");
        assertThat(made.lines().get(0).values().money(Field.UNIT_PRICE).currency())
                .isEmpty();
        assertThat(made.sheet().values()).hasToString("{=2545.50}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Order;Vendor;PO total;Item amount",
                "Bestellung;Lieferant;Auftragssumme;Positionsbetrag",
                "Commande;Fournisseur;Montant commande;Montant ligne",
                "Pedido;Proveedor;Importe del pedido;Importe de línea",
                "Заказ;Поставщик;Сумма заказа;Сумма по строке",
                "订单号;供应商;订单总额;行金额",
                "Zamówienie;Dostawca;Wartość zamówienia;Wartość pozycji"
            })
    void whatAddsUpToTheOrderIsTheLines(String header) {
        Made made = MadeLists.csv(header + "\nA1;Acme;30;10\nA1;Acme;30;20\nA2;Bolt;90;40\nA2;Bolt;90;50\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
        assertThat(made.sheet().values().values()).hasToString("[120]");
    }

    @Test
    void anAmountThatDoesNotAddUpIsNotTheLines() {
        Made made = MadeLists.csv(
                "Order;Vendor;PO total;Deposit\nA1;Acme;30;10\nA1;Acme;30;10\nA2;Bolt;90;40\nA2;Bolt;90;50\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("C");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vendor;Contract value;Call-off amount|500;100|900;300",
                "Lieferant;Vertragswert;Abrufbetrag|500;100|900;300",
                "Vendor;Paid amount;Order amount|50;100|300;300",
                "Lieferant;Gezahlter Betrag;Bestellwert|50;100|300;300",
                "Поставщик;Оплачено;Сумма заказа|50;100|300;300"
            })
    void whatWasOrderedIsTheValue(String header, String first, String second) {
        Made made = MadeLists.csv(header + "\nAcme;" + first + "\nBolt;" + second + "\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("C");
    }
}
