package chokepoint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.reading.MadeLists.Made;
import chokepoint.trade.values.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorContactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supplier;VAT No.;Street;Tel. No.;E-mail address",
                "Kreditor;USt-IdNr.;Anschrift;Rufnummer;E-Mail-Adresse",
                "Fournisseur;Identifiant fiscal;Adresse postale;Téléphone;Courriel",
                "Proveedor;NIF;Domicilio;Tfno.;Correo",
                "Fornitore;Partita IVA;Indirizzo;Telefono;Posta elettronica",
                "Fornecedor;NIPC;Morada;Telefone;Correio eletrónico",
                "Поставщик;ИНН;Юридический адрес;Тел.;Эл. почта",
                "Постачальник;Податковий номер;Адреса;Телефон;Електронна пошта",
                "Dostawca;NIP;Adres;Nr telefonu;Poczta elektroniczna",
                "供应商;税号;地址;电话;邮箱",
                "Tedarikçi;Vergi no;Adres;Telefon;E-posta",
                "Tarnija;KMKR number;Aadress;Telefon;E-post",
                "Προμηθευτής;ΑΦΜ;Διεύθυνση;Τηλέφωνο;E-mail"
            })
    void bareContactsBesideTheVendorAreTheVendors(String header) {
        Made made = MadeLists.csv(header + ";Amount EUR\n" + row("Alba") + row("Bora") + row("Cima"));

        assertThat(made.column(Field.VENDOR)).isEqualTo("A");
        assertThat(made.column(Field.VENDOR_ID)).isEqualTo("B");
        assertThat(made.column(Field.VENDOR_ADDRESS)).isEqualTo("C");
        assertThat(made.column(Field.VENDOR_PHONE)).isEqualTo("D");
        assertThat(made.column(Field.VENDOR_EMAIL)).isEqualTo("E");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supplier;Postcode;City;Country",
                "Auftragnehmer;PLZ;Ort;Land",
                "Auftragnehmer;Steuernummer;Sitz des Auftragnehmers;Land",
                "Titulaire;Adresse;Ville;Pays",
                "Adjudicatario;Código postal;Localidad;País",
                "Wykonawca;Kod pocztowy;Miejscowość;Kraj",
                "Поставщик;Индекс;Город;Страна",
                "供应商;省份;城市;国家"
            })
    void aBareCountryBehindTheAddressOfTheVendorIsTheVendors(String header) {
        Made made = MadeLists.csv(header + ";Amount EUR\n"
                + "Alba;10115;Arles 4;FR\nBora;20095;Bonn 5;DE\n".replaceAll("(?m)$(?=\n)", ";500"));

        assertThat(made.column(Field.VENDOR_COUNTRY)).isEqualTo("D");
    }

    @Test
    void aBareCountryRightBehindTheVendorIsTheVendorsIfEachVendorHasOne() {
        String header = "Supplier;Country;Item;Amount EUR\n";

        assertThat(MadeLists.csv(header + "Alba;FR;Pump;5\nBora;DE;Hose;6\nAlba;FR;Valve;7\nBora;DE;Seal;8\n")
                        .column(Field.VENDOR_COUNTRY))
                .isEqualTo("B");
        assertThat(MadeLists.csv(header + "Alba;FR;Pump;5\nBora;DE;Hose;6\nAlba;CN;Valve;7\nBora;TW;Seal;8\n")
                        .column(Field.VENDOR_COUNTRY))
                .isEmpty();
        assertThat(MadeLists.csv(header + "Alba;FR;Pump;5\nBora;DE;Hose;6\n").column(Field.VENDOR_COUNTRY))
                .isEmpty();
    }

    @Test
    void aBareCountryBehindTheGoodsIsNotTheVendors() {
        Made made = MadeLists.csv("Supplier;Item;Country;Amount EUR\n"
                + "Alba;Pump;FR;5\nBora;Hose;DE;6\nAlba;Valve;FR;7\nBora;Seal;DE;8\n");

        assertThat(made.column(Field.VENDOR_COUNTRY)).isEmpty();
    }

    @Test
    void contactsBehindAnotherPartyAreThatPartys() {
        Made made = MadeLists.csv(
                "Vendor;Buyer;Address;Phone;Amount\nAlba;Town;Way 1;+49 30 555;5\nBora;Town;Way 1;+49 30 555;6\n");

        assertThat(made.column(Field.VENDOR_ADDRESS)).isEmpty();
        assertThat(made.column(Field.VENDOR_PHONE)).isEmpty();
    }

    @Test
    void whatChangesWhileTheVendorStaysIsNotTheVendors() {
        Made made = MadeLists.csv("Vendor;Tax No;Address;Amount\nAlba;10200300;Way 1;5\nAlba;90807060;Road 2;6\n"
                + "Bora;10200300;Lane 3;7\nBora;90807060;Mews 4;8\nCima;55667788;Quay 5;9\n");

        assertThat(made.column(Field.VENDOR_ID)).isEmpty();
        assertThat(made.column(Field.VENDOR_ADDRESS)).isEmpty();
    }

    @Test
    void contactsBehindWhoAskedForTheGoodsAreNotTheVendors() {
        Made made = MadeLists.csv("Vendor;Requester;E-mail;Amount\nAlba;Ann;a@b.example;5\nBora;Bob;c@b.example;6\n");

        assertThat(made.column(Field.VENDOR_EMAIL)).isEmpty();
    }

    @Test
    void amountsOfTaxAreNoTaxNumber() {
        Made made = MadeLists.csv("Vendor;VAT;Amount\nAlba;1234567.50;5000\nBora;2345678.25;6000\n");

        assertThat(made.column(Field.VENDOR_ID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Supplier code,Supplier VAT number",
        "Kreditorennummer,Steuernummer",
        "Code fournisseur,N° SIRET",
        "Код поставщика,ИНН",
        "Código proveedor,NIF"
    })
    void theTaxNumberAndNotTheBuyersCodeSaysWhoTheVendorIs(String code, String tax) {
        Made made = MadeLists.csv(
                "Vendor;" + code + ";" + tax + ";Amount\nAlba;7001;77361112233;5\nBora;7002;77361112244;6\n");

        assertThat(made.column(Field.VENDOR_ID)).isEqualTo("C");
        assertThat(made.profile().sheets().get(0).notices())
                .anySatisfy(
                        notice -> assertThat(notice).contains("column C '" + tax + "' is taken, not B '" + code + "'"));
    }

    private static String row(String vendor) {
        return vendor + ";XX123456789;Way 1, Town;+49 30 555 11;post@" + vendor + ".example;5\n";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Supplier;Supplier code;Company registration number|7340182564",
                "Supplier;Supplier ID;ABN|51 824 753 556",
                "Vendor;Vendor code;PAN|AABCS1429B",
                "Lieferant;Kred.-Nr.;UID|CHE-116.281.710",
                "Proveedor;Código proveedor;CIF|B58818501",
                "Dostawca;Kod dostawcy;KRS|0000028860",
                "Поставщик;Код поставщика;ОГРН|1027700132195"
            })
    void theNumberOfARegisterGoesBeforeTheBuyersOwnCode(String header, String number) {
        Made made =
                MadeLists.csv(header + ";Amount EUR\nAlba;100001;" + number + ";500\nBora;100002;" + number + ";600\n");

        assertThat(made.column(Field.VENDOR_ID)).isEqualTo("C");
    }
}
