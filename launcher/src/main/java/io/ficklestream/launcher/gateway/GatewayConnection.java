package io.ficklestream.launcher.gateway;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.process.ProjectLayout;
import io.ficklestream.launcher.process.StackFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options of the commands that ask a gateway. */
final class GatewayConnection {

    private static final URI USUAL = URI.create("http://127.0.0.1:8080");

    @Option(
            names = "--gateway",
            paramLabel = "URL",
            description = "The gateway (default: that of the stack which 'up' has started here, or"
                    + " http://127.0.0.1:8080).")
    private Optional<String> address = Optional.empty();

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${FICKLESTREAM_KEY}",
            description = "The key that the gateway knows you by (default: the environment variable FICKLESTREAM_KEY).")
    private Optional<String> key = Optional.empty();

    @Option(names = "--run-folder", hidden = true, description = "Where to look for a running stack.")
    private Optional<Path> runFolder = Optional.empty();

    GatewayClient client(Patience patience) {
        return new GatewayClient(uri(), key.filter(text -> !text.isBlank()), patience);
    }

    private URI uri() {
        return address.map(GatewayConnection::parse).orElseGet(this::ofRunningStack);
    }

    private URI ofRunningStack() {
        Path folder = runFolder.orElseGet(() -> ProjectLayout.ofRunningProgram().runFolder());
        return StackFile.running(folder).flatMap(StackFile::gateway).orElse(USUAL);
    }

    private static URI parse(String text) {
        try {
            URI uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            throw notAnAddress(text);
        }
        throw notAnAddress(text);
    }

    private static LauncherException notAnAddress(String text) {
        return LauncherException.badInput(
                "--gateway must be an address such as http://127.0.0.1:8080, not '" + text + "'");
    }
}
