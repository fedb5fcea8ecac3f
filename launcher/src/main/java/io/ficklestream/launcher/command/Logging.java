package io.ficklestream.launcher.command;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The libraries' own log, which is nobody's business unless something has to be found out. */
public final class Logging {

    private static final Logger ROOT = Logger.getLogger("");

    private static volatile boolean onTheTerminal;

    private Logging() {}

    /** Keeps the libraries silent. */
    public static void quiet() {
        LogManager.getLogManager().reset();
        ROOT.setLevel(Level.OFF);
        onTheTerminal = false;
    }

    /** Lets the libraries talk on standard error. */
    public static void toTheTerminal() {
        ROOT.setLevel(Level.INFO);
        ROOT.addHandler(new ConsoleHandler());
        onTheTerminal = true;
    }

    static boolean isOnTheTerminal() {
        return onTheTerminal;
    }
}
