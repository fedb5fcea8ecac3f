package io.ficklestream.launcher;

import io.ficklestream.launcher.command.DemoCommand;
import io.ficklestream.launcher.command.ErrorMessages;
import io.ficklestream.launcher.command.FetchWeightsCommand;
import io.ficklestream.launcher.command.Logging;
import io.ficklestream.launcher.command.OptionalIntConverter;
import io.ficklestream.launcher.command.StatusCommand;
import io.ficklestream.launcher.command.SubmitCommand;
import io.ficklestream.launcher.command.UpCommand;
import io.ficklestream.launcher.evaluation.EvaluateCommand;
import io.ficklestream.launcher.evaluation.EvaluateSeedsCommand;
import io.ficklestream.launcher.gateway.ExportCommand;
import io.ficklestream.launcher.gateway.ImportCommand;
import io.ficklestream.launcher.gateway.WatchCommand;
import io.ficklestream.launcher.models.ModelsCommand;
import io.ficklestream.launcher.seeds.MakeSeedsCommand;
import io.ficklestream.launcher.segmenter.SegmentCommand;
import io.ficklestream.launcher.segmenter.TrainSegmenterCommand;
import io.ficklestream.launcher.training.RegridClassifierCommand;
import io.ficklestream.launcher.training.TrainClassifierCommand;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code ficklestream} command. */
@Command(
        name = "ficklestream",
        version = "ficklestream 0.1.0",
        description = "A stream of photographs with image-level labels in, pixel labels out.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            SubmitCommand.class,
            WatchCommand.class,
            StatusCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            ModelsCommand.class,
            FetchWeightsCommand.class,
            TrainClassifierCommand.class,
            RegridClassifierCommand.class,
            MakeSeedsCommand.class,
            TrainSegmenterCommand.class,
            SegmentCommand.class,
            EvaluateCommand.class,
            EvaluateSeedsCommand.class
        },
        footer = {
            "",
            "'ficklestream test' runs the whole test suite, 'ficklestream bench' measures how fast everything is."
        })
public final class Ficklestream implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print stack traces and the libraries' own log.")
    private void debug(boolean wanted) {
        if (wanted) {
            Logging.toTheTerminal();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    /** The command line with all commands and its way of reporting errors. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Ficklestream());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.registerConverter(OptionalInt.class, new OptionalIntConverter());
        commandLine.setParameterExceptionHandler(ErrorMessages::badUsage);
        commandLine.setExecutionExceptionHandler(ErrorMessages::failed);
        return commandLine;
    }

    public static void main(String[] args) {
        Logging.quiet();
        System.exit(commandLine().execute(args));
    }
}
