package io.ficklestream.launcher.command;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.contracts.Topics;
import io.ficklestream.launcher.broker.KafkaClients;
import io.ficklestream.launcher.collect.DeadLetters;
import io.ficklestream.launcher.process.Health;
import io.ficklestream.launcher.process.StackFile;
import io.ficklestream.launcher.status.DeadLetterCount;
import io.ficklestream.launcher.status.LagReader;
import io.ficklestream.launcher.status.Models;
import io.ficklestream.launcher.status.StageLag;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells how a running stack is doing. */
@Command(
        name = "status",
        description =
                "Show the lag of every stage, the current models, the dead letters and the health of the services.")
public final class StatusCommand implements Runnable {

    private static final int REQUEST_MILLIS = 10_000;
    /** The seeds are read only where there is a segmenter. */
    private static final List<String> READ_BY_STAGES =
            List.of(Topics.IMAGES, Topics.CAM_TASKS, Topics.CAM_SAMPLES, Topics.LOCALIZATION_MAPS, Topics.SEEDS);

    private static final Map<Health.Status, String> READINESS =
            Map.of(Health.Status.UP, "ready", Health.Status.DOWN, "NOT READY", Health.Status.NO_ANSWER, "NO ANSWER");

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunningStackOptions stack;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        String bootstrap = stack.requireBootstrap();
        out.println("cluster " + bootstrap);
        lags(bootstrap, out);
        models(Models.current(bootstrap), out);
        deadLetters(DeadLetters.count(bootstrap), out);
        stack.local().ifPresent(local -> services(local, out));
    }

    private static void lags(String bootstrap, PrintWriter out) {
        out.println();
        out.println("%-20s %-32s %10s".formatted("topic", "read by", "waiting"));
        try (Admin admin = KafkaClients.admin(bootstrap, REQUEST_MILLIS)) {
            LagReader reader = new LagReader(admin);
            for (String topic : READ_BY_STAGES) {
                reader.of(topic).stream()
                        .filter(lag ->
                                !topic.equals(Topics.SEEDS) || !lag.group().equals(StageLag.NOBODY))
                        .map(lag -> "%-20s %-32s %10d".formatted(lag.topic(), lag.group(), lag.records()))
                        .forEach(out::println);
            }
        }
    }

    private static void models(Collection<ModelAnnouncement> models, PrintWriter out) {
        out.println();
        out.println(models.isEmpty() ? "no model is announced" : "current models");
        for (ModelAnnouncement model : models) {
            out.println("  %s: %s (%s)".formatted(model.role(), model.version(), model.location()));
        }
    }

    private static void deadLetters(List<DeadLetterCount> counts, PrintWriter out) {
        out.println();
        out.println(counts.isEmpty() ? "no dead letters" : "dead letters");
        for (DeadLetterCount count : counts) {
            out.println("  %s: %d".formatted(count.topic(), count.count()));
            count.latest().forEach(line -> out.println("    " + line));
        }
    }

    private static void services(StackFile local, PrintWriter out) {
        out.println();
        out.println("services");
        Health health = new Health();
        local.services()
                .forEach((name, address) -> out.println("  %-20s %s  %s"
                        .formatted(
                                name,
                                address,
                                READINESS.get(health.readiness(address).status()))));
        local.gateway().ifPresent(address -> out.println("the page: " + address + "/"));
    }
}
