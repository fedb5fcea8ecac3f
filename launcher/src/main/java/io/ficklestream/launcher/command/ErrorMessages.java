package io.ficklestream.launcher.command;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.MissingWeightsException;
import io.ficklestream.networks.tensors.CheckpointException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How the command reports errors: a sentence for people, and the stack trace only when it is asked for. */
public final class ErrorMessages {

    private ErrorMessages() {}

    /** The command line cannot be understood. */
    public static int badUsage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println(name + ": " + firstLine(problem.getMessage()));
        err.println("'" + name + " --help' explains how to use it.");
        return LauncherException.BAD_INPUT;
    }

    /** A command has failed. */
    public static int failed(Exception problem, CommandLine command, ParseResult parsed) {
        if (Shutdown.isInProgress()) {
            // Ctrl-C: what breaks while everything is being stopped is no news.
            return LauncherException.FAILURE;
        }
        PrintWriter err = command.getErr();
        if (Logging.isOnTheTerminal()) {
            problem.printStackTrace(err);
        }
        String name = command.getCommandSpec().qualifiedName();
        if (problem instanceof LauncherException known) {
            err.println(name + ": " + known.getMessage());
            return known.exitCode();
        }
        if (problem instanceof CheckpointException || problem instanceof MissingWeightsException) {
            err.println(name + ": " + problem.getMessage());
            return LauncherException.FAILURE;
        }
        err.println(name + ": unexpected " + problem.getClass().getSimpleName() + ": " + firstLine(problem.getMessage())
                + " (--debug shows where)");
        return LauncherException.FAILURE;
    }

    private static String firstLine(String message) {
        return message == null ? "no message" : message.lines().findFirst().orElse("");
    }
}
