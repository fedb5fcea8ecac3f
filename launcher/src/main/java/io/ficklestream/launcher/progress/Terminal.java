package io.ficklestream.launcher.progress;

/** What the {@code ficklestream} script found out about the standard output, which Java cannot tell by itself. */
final class Terminal {

    private static final int DEFAULT_COLUMNS = 80;

    private Terminal() {}

    static boolean isInteractive() {
        return Boolean.getBoolean("launcher.terminal");
    }

    static int columns() {
        return Integer.getInteger("launcher.columns", DEFAULT_COLUMNS);
    }
}
