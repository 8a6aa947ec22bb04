package chokepoint.workbook.zip;

/**
 * One edit of an entry's content.
 *
 * @param at offset in the content before any edit
 * @param removed how many bytes go
 * @param inserted the bytes that come in their place
 */
public record Edit(long at, int removed, byte[] inserted) {}
