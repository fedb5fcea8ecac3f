package io.ficklestream.gateway.intake;

/**
 * What was accepted.
 *
 * @param id names the image from now on
 * @param revision counts what was asked for about it
 * @param unchanged whether the same had been accepted before
 */
public record Receipt(String id, long revision, boolean unchanged) {

    /** Something new. */
    static Receipt of(String id, long revision) {
        return new Receipt(id, revision, false);
    }
}
