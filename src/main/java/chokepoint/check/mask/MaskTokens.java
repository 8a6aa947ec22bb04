package chokepoint.check.mask;

import chokepoint.words.Texts;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the tokens that replace hidden names, such as {@code person 3f2a}: the beginning of a keyed hash (HMAC, RFC 2104, with SHA-256), so that the same
 * is hidden by the same wherever it stands. As short as tells all apart, at least four digits.
 */
final class MaskTokens {

    private static final int SHORTEST = 4;
    private static final int DIGITS = 64;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Texts texts;
    private final Map<MaskedName, String> digests = new HashMap<>();
    private final int length;

    /** @param key may be empty; then who guesses a name can see that the guess is right */
    MaskTokens(String key, Collection<MaskedName> all, Texts texts) {
        this.key = new SecretKeySpec(("chokepoint mask\n" + key).getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.texts = texts;
        new TreeSet<>(all).forEach(hidden -> digests.put(hidden, digest(hidden)));
        this.length = shortest();
    }

    private int shortest() {
        for (int digits = SHORTEST; digits < DIGITS; digits++) {
            Set<String> seen = new HashSet<>();
            int end = digits;
            if (digests.values().stream().allMatch(digest -> seen.add(digest.substring(0, end)))) {
                return digits;
            }
        }
        return DIGITS;
    }

    String of(MaskedName hidden) {
        String digest = digests.containsKey(hidden) ? digests.get(hidden) : digest(hidden);
        return texts.text(hidden.kind().key(), digest.substring(0, length));
    }

    private String digest(MaskedName hidden) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] told = (hidden.kind() + "\n" + hidden.identity()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(told));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
