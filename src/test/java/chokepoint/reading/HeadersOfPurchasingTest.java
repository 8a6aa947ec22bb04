package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as authorities and firms keep them: which amount was spent, and which words mean a field only by themselves. */
class HeadersOfPurchasingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Winning bidder|Subject of contract|Estimated value EUR|Final value EUR",
                "Zuschlagsempfänger|Auftragsgegenstand|Geschätzter Wert EUR|Auftragssumme EUR",
                "Attributaire|Objet du marché|Montant estimé (EUR)|Montant attribué (EUR)",
                "Adjudicatario|Objeto del contrato|Valor estimado EUR|Importe adjudicado EUR",
                "Adjudicatário|Objeto do contrato|Valor empenhado (EUR)|Valor pago (EUR)",
                "Aggiudicatario|Oggetto del contratto|Importo stimato EUR|Importo aggiudicato EUR",
                "Opdrachtnemer|Onderwerp|Geraamde waarde EUR|Gegund bedrag EUR",
                "Wykonawca|Przedmiot umowy|Wartość szacunkowa EUR|Wartość umowy EUR",
                "Победитель|Предмет договора|Плановая сумма, EUR|Сумма договора, EUR",
                "Kazanan firma|İhale konusu|Yaklaşık maliyet EUR|Sözleşme tutarı EUR",
                "中标供应商|采购内容|预算金额（EUR）|中标金额（EUR）",
                "落札者|調達案件名|予定価格（EUR）|落札金額（EUR）",
                "낙찰자|계약명|예정가격 (EUR)|낙찰금액 (EUR)",
                "الشركة الفائزة|موضوع العقد|القيمة التقديرية EUR|قيمة الترسية EUR",
            })
    void whatWasSpentIsTheValueAndNotWhatWasExpected(String vendor, String what, String expected, String spent) {
        Made made = MadeLists.csv(String.join(";", vendor, what, expected, spent) + "\n"
                + "Acme;Pumps;5000,00;4100,50\nBolt;Roof of the school;7000,00;6900,25\nCoil;Cables;900,00;1010,75\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("A");
        assertThat(made.column(Field.DESCRIPTION)).isEqualTo("B");
        assertThat(made.column(Field.VALUE)).isEqualTo("D");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kreditor|Firma|Leistung|Netto",
                "Acreedor|Nombre acreedor|Denominación|Importe neto",
                "Satıcı|Satıcı adı|Malzeme tanımı|Net değer",
                "Fournisseur|Raison sociale|Libellé|Montant",
                "供应商|供应商名称|货物名称|金额",
            })
    void numbersUnderThePartyAreItsNumberWhereAnotherColumnNamesIt(
            String number, String name, String what, String value) {
        Made made = MadeLists.csv(String.join(";", number, name, what, value) + "\n"
                + "100090;Acme;Pumps;41\n100117;Bolt;Cables;69\n100090;Acme;Seals;12\n100204;Coil;Wire;10\n");

        assertThat(made.column(Field.VENDOR_ID)).isEqualTo("A");
        assertThat(made.column(Field.VENDOR)).isEqualTo("B");
    }

    @Test
    void aShortWordMeansAFieldOnlyByItself() {
        Made made = MadeLists.csv("Supplier,Net,Net kg per carton\nAcme,41.5,7.2\nBolt,69.5,3.1\n");
        assertThat(made.column(Field.VALUE)).isEqualTo("B");

        Made weights = MadeLists.csv("Supplier,Amount,Net kg per carton\nAcme,41.5,7.2\nBolt,69.5,3.1\n");
        assertThat(weights.column(Field.VALUE)).isEqualTo("B");
    }

    @Test
    void aColumnThatCompletesPriceTimesQuantityIsFoundByArithmetic() {
        Made made = MadeLists.csv(
                "Supplier,Xyz,Unit price,Amount,Abc\nAcme,4,10.50,42.00,7\nBolt,3,20.25,60.75,3\nCoil,12,5.00,60.00,9\n");
        assertThat(made.column(Field.QUANTITY)).isEqualTo("B");

        Made price = MadeLists.csv(
                "Supplier,Quantity,Xyz,Amount\nAcme,4,10.50,42.00\nBolt,3,20.25,60.75\nCoil,12,5.00,60.00\n");
        assertThat(price.column(Field.UNIT_PRICE)).isEqualTo("C");

        Made nothing = MadeLists.csv(
                "Supplier,Xyz,Unit price,Amount\nAcme,4,10.50,42.00\nBolt,3,20.25,60.75\nCoil,12,5.00,61.00\n");
        assertThat(nothing.column(Field.QUANTITY)).isEmpty();
    }

    @Test
    void namesOfCompaniesAreTheVendorsWhereNoHeaderNamesThem() {
        Made made = MadeLists.csv(
                "Xyz;Purpose;Amount\nAcme GmbH;Pumps;41\nBolt S.r.l.;Cables;69\nCoil Ltd;Seals;12\nDove SA;Wire;10\n");
        assertThat(made.column(Field.VENDOR)).isEqualTo("A");

        Made towns = MadeLists.csv("Xyz;Purpose;Amount\nBonn;Pumps;41\nRiga;Cables;69\nTurin;Seals;12\nOslo;Wire;10\n");
        assertThat(towns.column(Field.VENDOR)).isEmpty();
    }

    @Test
    void whoSendsTheGoodsIsTakenForTheVendorAndTold() {
        Made made = MadeLists.csv(
                "Versender;Empfänger;Warenbezeichnung;Wert EUR\nAcme GmbH;Dove AG;Pumpen;41\nBolt KG;Dove AG;Kabel;69\n");

        assertThat(made.column(Field.VENDOR)).isEqualTo("A");
        assertThat(made.notices()).anyMatch(notice -> notice.contains("'Versender', who sends the goods, is taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plan|Ist|Lieferant|Summe EUR",
                "Budget|Actual|Supplier|Amount EUR",
                "План|Факт|Поставщик|Сумма, EUR",
                "Prévu|Réalisé|Fournisseur|Montant EUR",
                "计划|实际|供应商|金额（EUR）",
            })
    void theGroupThatWasPlannedIsNotWhatWasSpent(String planned, String spent, String vendor, String amount) {
        Made made = MadeLists.csv(";" + planned + ";;" + spent + ";\n"
                + String.join(";", vendor, amount, "Abc", amount, "Abc") + "\n"
                + "Acme;50,00;a;41,50;b\nBolt;70,00;c;69,25;d\nCoil;9,00;e;10,75;f\n");

        assertThat(made.column(Field.VALUE)).isEqualTo("D");
    }

    @ParameterizedTest
    @CsvSource({"Kogusumma EUR", "Loppusumma EUR", "Slutsumma EUR"})
    void theLastPartOfAGrownWordSaysWhatItIs(String header) {
        Made made =
                MadeLists.csv("Vendor,Item," + header + "\nAcme,pumps,410.50\nBolt,pipes,69.25\nCoil,cables,101.75\n");

        assertThat(made.column(Field.QUANTITY)).isEmpty();
        assertThat(made.column(Field.VALUE)).isEqualTo("C");
    }

    @Test
    void kilometresAreNoMarks() {
        Made made = MadeLists.csv("Vendor,Item,Total km\nAcme,trip,410.5\nBolt,trip,69.25\nCoil,trip,101.75\n");

        assertThat(made.sheet().values()).doesNotContainKey("BAM");
    }
}
