package chokepoint.bench.detection;

import java.time.LocalDate;
import java.util.List;

/**
 * A company with all that a list may say of it.
 *
 * @param name as a list usually writes it
 * @param spellings other ways to write it
 */
record Firm(
        String name,
        List<String> spellings,
        String country,
        String address,
        String phone,
        String email,
        String account,
        String taxNumber,
        LocalDate registered) {

    Firm named(String other) {
        return new Firm(other, List.of(), country, address, phone, email, account, taxNumber, registered);
    }
}
