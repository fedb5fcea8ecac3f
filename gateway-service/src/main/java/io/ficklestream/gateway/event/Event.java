package io.ficklestream.gateway.event;

/**
 * Something that clients are told.
 *
 * @param id counts up, so that a client can tell where it was
 * @param name what kind it is; null for a sign of life
 * @param data JSON
 */
record Event(long id, String name, String data) {

    boolean isSignOfLife() {
        return name == null;
    }
}
