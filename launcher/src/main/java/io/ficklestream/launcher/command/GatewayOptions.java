package io.ficklestream.launcher.command;

import io.ficklestream.launcher.LauncherException;
import io.ficklestream.launcher.process.ListenAddress;
import io.ficklestream.launcher.process.ServiceKind;
import io.ficklestream.launcher.process.StackConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a stack has a gateway, and who reaches it. */
final class GatewayOptions {

    private static final int HIGHEST_PORT = 65_535;
    private static final String ADVICE =
            "choose another with --gateway-port (0: any free one), or leave the page out with --no-gateway";

    @Option(
            names = "--gateway-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where the page and its HTTP API are (default: ${DEFAULT-VALUE}; 0: any free port).")
    private int port;

    @Option(
            names = "--gateway-host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address of this machine that the gateway listens on (default: ${DEFAULT-VALUE}, which only"
                            + " this machine reaches). On another one it needs --keys, an OpenID provider or --open-to-anyone: see"
                            + " docs/security.md.")
    private String host;

    @Option(
            names = "--keys",
            paramLabel = "FILE",
            description = "The keys that people must know, with their names and roles: see docs/security.md.")
    private Optional<Path> keys = Optional.empty();

    @Option(
            names = "--open-to-anyone",
            description = "Let everybody who reaches the gateway see and change everything, without a key.")
    private boolean open;

    @Option(names = "--no-gateway", description = "No page and no HTTP API.")
    private boolean none;

    /** Refuses what cannot work before anything is started. */
    void requireUsable() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw LauncherException.badInput("--gateway-port must be from 0 to " + HIGHEST_PORT + ", not " + port);
        }
        keys.filter(file -> !Files.isRegularFile(file)).ifPresent(file -> {
            throw LauncherException.badInput("no such file: " + file);
        });
        if (!none) {
            new ListenAddress(host, port).requireFree(ADVICE);
        }
    }

    /** The stack with its gateway, if there is to be one. The gateway itself refuses what is not safe. */
    StackConfig addTo(StackConfig config) {
        if (none) {
            return config;
        }
        String module = ServiceKind.GATEWAY.module();
        StackConfig with = config.withGateway(new ListenAddress(host, port));
        StackConfig keyed = keys.map(file -> with.withProperty(
                        module,
                        "ficklestream.gateway.keys-file",
                        file.toAbsolutePath().toString()))
                .orElse(with);
        return open ? keyed.withProperty(module, "ficklestream.gateway.open-to-anyone", "true") : keyed;
    }
}
