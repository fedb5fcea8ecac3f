package io.ficklestream.launcher;

/**
 * Something that a person has to hear about in one sentence: what is wrong and what to do. The command prints the
 * message without a stack trace and ends with {@link #exitCode()}.
 */
public final class LauncherException extends RuntimeException {

    /** The command was used wrongly, or was given something that it cannot read. */
    public static final int BAD_INPUT = 2;

    /** The command was used rightly and failed all the same. */
    public static final int FAILURE = 1;

    private final int exitCode;

    private LauncherException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** The user's input is at fault. */
    public static LauncherException badInput(String message) {
        return new LauncherException(BAD_INPUT, message, null);
    }

    /** The user's input is at fault, as {@code cause} shows. */
    public static LauncherException badInput(String message, Throwable cause) {
        return new LauncherException(BAD_INPUT, message, cause);
    }

    /** The work could not be done. */
    public static LauncherException failure(String message) {
        return new LauncherException(FAILURE, message, null);
    }

    /** The work could not be done because of {@code cause}. */
    public static LauncherException failure(String message, Throwable cause) {
        return new LauncherException(FAILURE, message, cause);
    }

    public int exitCode() {
        return exitCode;
    }
}
