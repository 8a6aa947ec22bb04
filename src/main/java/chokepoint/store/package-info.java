/**
 * A file of the program's own, in CBOR (RFC 8949): named texts and numbers go in, the same come out, or a sentence that says why
 * not. It makes nothing but texts, numbers and lists of them. The only package that knows CBOR; it must not know any other
 * package but {@code disk}.
 */
@NullMarked
package chokepoint.store;

import org.jspecify.annotations.NullMarked;
