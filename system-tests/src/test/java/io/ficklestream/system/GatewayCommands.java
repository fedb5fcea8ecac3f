package io.ficklestream.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.ficklestream.launcher.Ficklestream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands that ask a gateway, as somebody types them. */
final class GatewayCommands {

    private final URI gateway;
    private final String key;

    GatewayCommands(URI gateway, String key) {
        this.gateway = gateway;
        this.key = key;
    }

    /** Runs one, which must end well; returns what it printed. */
    List<String> run(String... words) {
        StringWriter out = new StringWriter();
        CommandLine command = Ficklestream.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(out, true));
        String[] line = Stream.concat(Stream.of(words), Stream.of("--gateway", gateway.toString(), "--key", key))
                .toArray(String[]::new);
        assertThat(command.execute(line)).as("%s", out).isZero();
        return out.toString().lines().toList();
    }
}
