package io.ficklestream.formats.voc;

/** A folder or file that cannot be imported; the message names it and says what to do. */
public final class UnusableFolderException extends RuntimeException {
    public UnusableFolderException(String reason) {
        super(reason);
    }

    public UnusableFolderException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
