package chokepoint.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one script of a page and what it works on. A browser runs nothing else, since only its hash stands in the policy of the page.
 *
 * @param source stands in the page byte for byte
 * @param hash as a policy names it
 * @param data that the script reads
 */
record PageScript(String source, String hash, String data) {

    static PageScript of(String name, String data) {
        String source = ReportPage.style(name);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return new PageScript(source, "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'", data);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
