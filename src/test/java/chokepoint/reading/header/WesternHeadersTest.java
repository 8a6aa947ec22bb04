package chokepoint.reading.header;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.trade.values.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headers of bookkeeping, customs and hand-made lists of Western Europe and the Americas. */
class WesternHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Where Bought|vendor",
                "ORDER PLACED WITH|vendor",
                "Name of Winning Bidder|vendor",
                "SUPP_CD|vendor id",
                "Supplier KRA PIN|vendor id",
                "Comes To|value",
                "Ext. Amt.|value",
                "TOT_AMT|value",
                "Cost of Each|unit price",
                "Rate per Piece|unit price",
                "No. Ordered|quantity",
                "Qty (Nos)|quantity",
                "U of M|unit",
                "Doc. Cur.|currency",
                "Date Goods Received|delivered",
                "Date of Award Decision|awarded",
                "Sl. No.|line",
                "LPO No|order",
                "Bill of Entry No|declaration",
                "Mfr Cat No|part",
                "HTS #|hs",
                "Where Made|country of origin",
                "Shipped From Country|country of dispatch",
                "Lorry Receipt No|bill of lading",
                "Bei wem gekauft|vendor",
                "LIEF_NAME|vendor",
                "Gezahlt an|vendor",
                "Firmenbuchnummer|vendor id",
                "EPREIS_NETTO|unit price",
                "Kosten pro Stück|unit price",
                "Anschaffungswert|value",
                "Rg.-Betrag|value",
                "Best.-Dat.|ordered",
                "Eingetroffen am|delivered",
                "Statistiknummer|hs",
                "Land der Herstellung|country of origin",
                "Frachtbrief-Nr.|bill of lading",
                "Chez quel fournisseur|vendor",
                "Réf. fabr.|part",
                "P.U.H.T.|unit price",
                "Mt tot. HT|value",
                "NUM_CDE|order",
                "Date de\\nmise à disposition|delivered",
                "Pays de prov.|country of dispatch",
                "N° de titre de transport|bill of lading",
                "Dónde se compró|vendor",
                "RAZON_SOC|vendor",
                "CANT_PED|quantity",
                "PREC_UNIT|unit price",
                "Fracc. arancelaria|hs",
                "Fecha de zarpe|shipped",
                "N° guía aérea|bill of lading",
                "RAG_SOC|vendor",
                "Q.tà ordinata|quantity",
                "Tot. imponibile|value",
                "Cod. forn.|vendor id",
                "Onde foi comprado|vendor",
                "CPF/CNPJ do favorecido|vendor id",
                "Qtde. entregue|quantity",
                "Vl. unitário|unit price",
                "Valor total da NF|value",
                "Nº do empenho|order",
                "Land van herkomst|country of dispatch"
            })
    void aHeaderMeansItsField(String header, String field) {
        assertThat(NameMatch.field(Header.of(header.replace("\\n", "\n"))).map(Field::label))
                .contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zahlungsart|value",
                "Steuernummer|vendor",
                "Rechnungseingang|vendor",
                "Bestelldatum|value",
                "Zollsatz %|customs value",
                "Monto IVA|value",
                "Valor ICMS|value",
                "Importo IVA|value",
                "Montant TVA|value",
                "VAT Amt|value",
                "Duty Paid|value",
                "Freight Charges|value",
                "Importer TIN|vendor id",
                "NIF entidade adjudicante|vendor id",
                "Date limite|value",
                "Garantie bis|delivered",
                "Restwert|unit price",
                "B/E No|bill of lading"
            })
    void aHeaderIsNotThatField(String header, String field) {
        assertThat(NameMatch.of(Header.of(header)))
                .noneMatch(match ->
                        match.meaning().label().equals(field) && match.score() >= ColumnWeight.SURE_NAME.value());
        assertThat(NameMatch.field(Header.of(header)).map(Field::label).orElse(""))
                .isNotEqualTo(field);
    }
}
