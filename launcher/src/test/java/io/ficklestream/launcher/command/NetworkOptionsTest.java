package io.ficklestream.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.networks.backbone.BackboneFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class NetworkOptionsTest {

    @Test
    void withoutOptionsEveryProcessorWorksAndTheUsersCacheIsRead() {
        // When
        NetworkOptions options = parsed();

        // Then
        assertThat(options.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(options.backbone()).isEqualTo(BackboneFiles.in(BackboneFiles.defaultCache()));
    }

    @Test
    void takesThreadsAndCacheFromTheCommandLine() {
        // When
        NetworkOptions options = parsed("--threads", "3", "--cache", "elsewhere");

        // Then
        assertThat(options.threads()).isEqualTo(3);
        assertThat(options.backbone()).isEqualTo(BackboneFiles.in(Path.of("elsewhere")));
    }

    @Test
    void refusesANumberOfThreadsThatCannotBe() {
        for (String threads : new String[] {"0", "-1", "1025"}) {
            assertThatThrownBy(parsed("--threads", threads)::threads)
                    .isInstanceOf(LauncherException.class)
                    .hasMessage("--threads must be from 1 to 1024, not " + threads);
        }
    }

    private static NetworkOptions parsed(String... line) {
        AnyCommand command = new AnyCommand();
        new CommandLine(command).parseArgs(line);
        return command.network;
    }

    @Command
    private static final class AnyCommand {
        @Mixin
        private NetworkOptions network;
    }
}
