package chokepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small made lists with their truth, so that the mapping of columns can be measured anywhere. */
final class LabelledLists {

    private static final String PLAIN = """
            PO number,Line,Order date,Supplier,Country,Manufacturer,Part number,Description,HS code,Quantity,Unit,Unit price,Net amount,Currency
            4711,1,2026-01-12,Acme Trading Ltd,CN,Hanbridge Networks,HN-2200,Switch 24 ports,851762,4,pcs,900.00,3600.00,EUR
            4711,2,2026-01-12,Acme Trading Ltd,CN,Hanbridge Networks,HN-4400,Router,851762,2,pcs,1900.00,3800.00,EUR
            4712,1,2026-02-03,Baltic Cable OÜ,EE,Baltic Cable OÜ,BC-10,Cable 10 m,854449,50,pcs,12.00,600.00,EUR
            4713,1,2026-03-21,Nordlicht GmbH,DE,Ostfunk AG,OF-7,Antenna,852910,8,pcs,140.00,1120.00,EUR
            """;

    private static final String TITLED = """
            Stadtwerke Musterstadt;;;;;;
            Einkäufe 2026, Beträge in EUR;;;;;;
            ;;;;;;
            Bestellnummer;Bestelldatum;Lieferant;Ursprungsland;Warennummer;Menge;Nettobetrag
            4500001;12.01.2026;Acme Handels GmbH;China;85176200;4;3.600,00
            4500002;03.02.2026;Nordlicht GmbH;Deutschland;85291080;8;1.120,00
            4500003;21.03.2026;Kabelwerk Ost AG;Polen;85444995;50;600,00
            Summe;;;;;;5.320,00
            """;

    private static final String AMBIGUOUS = """
            No,Date,Company,Buyer,Code,Price,Origin,Item
            1,2026-01-12,Acme Trading Ltd,City of Lund,85176200,3600,CN,Switch
            2,2026-02-03,Baltic Cable OÜ,City of Lund,85444995,600,EE,Cable
            3,2026-03-21,Nordlicht GmbH,City of Lund,85291080,1120,DE,Antenna
            4,2026-04-02,Acme Trading Ltd,City of Lund,85176200,900,CN,Switch
            """;

    private static final String RUSSIAN = """
            Номер договора;Дата заключения;Поставщик;Страна происхождения;Код ТН ВЭД;Количество;Сумма, тыс. руб.
            17-26;12.01.2026;ООО Вектор;Китай;8517620009;4;360,5
            18-26;03.02.2026;ООО Кабель;Россия;8544499501;50;60,2
            19-26;21.03.2026;АО Антенна;Германия;8529108000;8;112,7
            """;

    private static final String SLIPS = """
            Vendor type,Suplier name,Vendor total spend USD,Ship from country,Delivery terms,Delivered on
            strategic,Acme Trading Ltd,3600.00,China,CIF Tallinn,2026-01-12
            other,Baltic Cable OÜ,600.00,Estonia,DDP,2026-02-03
            other,Nordlicht GmbH,1120.00,Germany,EXW,2026-03-21
            """;

    private static final String TRUTH = """
            file,sheet,header_row,field,columns
            plain.csv,,1,order,A
            plain.csv,,1,ordered|date,C
            plain.csv,,1,vendor,D
            plain.csv,,1,manufacturer,F
            plain.csv,,1,part,G
            plain.csv,,1,description,H
            plain.csv,,1,hs,I
            plain.csv,,1,quantity,J
            plain.csv,,1,unit price,L
            plain.csv,,1,value,M
            plain.csv,,1,currency,N
            titled.csv,,4,order,A
            titled.csv,,4,ordered,B
            titled.csv,,4,vendor,C
            titled.csv,,4,country of origin,D
            titled.csv,,4,hs,E
            titled.csv,,4,quantity,F
            titled.csv,,4,value,G
            ambiguous.csv,,1,date,B
            ambiguous.csv,,1,vendor,C
            ambiguous.csv,,1,buyer,D
            ambiguous.csv,,1,hs,E
            ambiguous.csv,,1,value,F
            ambiguous.csv,,1,country of origin,G
            russian.csv,,1,vendor,C
            russian.csv,,1,country of origin,D
            russian.csv,,1,hs,E
            russian.csv,,1,quantity,F
            russian.csv,,1,value,G
            slips.csv,,1,vendor,B
            slips.csv,,1,value,C
            slips.csv,,1,country of dispatch,D
            slips.csv,,1,incoterm,E
            slips.csv,,1,delivered,F
            """;

    private LabelledLists() {}

    /** Writes the lists and their truth into a folder. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("plain.csv"), PLAIN);
        Files.writeString(folder.resolve("titled.csv"), TITLED);
        Files.writeString(folder.resolve("ambiguous.csv"), AMBIGUOUS);
        Files.writeString(folder.resolve("russian.csv"), RUSSIAN);
        Files.writeString(folder.resolve("slips.csv"), SLIPS);
        Files.writeString(folder.resolve(ColumnTruth.FILE), TRUTH);
        return folder;
    }
}
