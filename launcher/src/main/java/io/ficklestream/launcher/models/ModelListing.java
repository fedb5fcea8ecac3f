package io.ficklestream.launcher.models;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.launcher.weights.PublishedModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The known checkpoints as people read them, by role; a star marks those that are current.
 *
 * @param known the checkpoints
 * @param current what is announced on the running stack; nothing without one
 */
record ModelListing(KnownModels known, Collection<ModelAnnouncement> current) {

    private static final int LONGEST_TEXT = 90;
    private static final String DATA = "data";

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String role : roles()) {
            lines.add(role);
            known.ofRole(role).forEach(model -> add(lines, model));
            current.stream()
                    .filter(model -> model.role().equals(role))
                    .filter(model -> known.announced(model).isEmpty())
                    .forEach(model -> addRemote(lines, model));
        }
        return lines.isEmpty() ? List.of("no checkpoints") : lines;
    }

    private SortedSet<String> roles() {
        SortedSet<String> roles = new TreeSet<>();
        known.models().forEach(model -> roles.add(model.manifest().role()));
        current.forEach(model -> roles.add(model.role()));
        return roles;
    }

    private void add(List<String> lines, PublishedModel model) {
        boolean isCurrent = current.stream().anyMatch(model::isAnnouncedBy);
        lines.add("  %s %s".formatted(isCurrent ? "*" : " ", model.version()));
        addFacts(lines, model.manifest().metrics(), model.manifest().provenance());
        lines.add("      folder   " + model.folder());
    }

    /** A model that the stack uses from a place that cannot be seen from here. */
    private static void addRemote(List<String> lines, ModelAnnouncement model) {
        lines.add("  * " + model.version());
        addFacts(lines, model.metrics(), model.provenance());
        lines.add("      folder   " + model.location() + " (not on this machine)");
    }

    private static void addFacts(List<String> lines, Map<String, Double> metrics, Map<String, String> provenance) {
        if (!metrics.isEmpty()) {
            lines.add("      metrics  " + shortened(text(metrics)));
        }
        provenance.entrySet().stream()
                .filter(fact -> fact.getKey().equals(DATA) || fact.getKey().startsWith(DATA + "."))
                .findFirst()
                .ifPresent(fact -> lines.add("      data     " + shortened(fact.getValue())));
    }

    private static String text(Map<String, Double> metrics) {
        return metrics.entrySet().stream()
                .map(metric -> String.format(Locale.ROOT, "%s %.3f", metric.getKey(), metric.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 3) + "...";
    }
}
