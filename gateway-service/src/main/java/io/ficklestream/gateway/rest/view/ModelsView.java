package io.ficklestream.gateway.rest.view;

import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.gateway.domain.AnnouncedModel;
import io.ficklestream.gateway.domain.RoleModels;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which checkpoints there are. */
@Schema(name = "Models", description = "Which checkpoints have been announced")
public record ModelsView(List<Role> roles) {

    /** Checkpoints as clients see them. */
    public static ModelsView of(List<RoleModels> roles) {
        return new ModelsView(roles.stream().map(Role::of).toList());
    }

    /** The checkpoints of a role, the one announced last first. */
    public record Role(String role, String current, List<Version> versions) {
        static Role of(RoleModels models) {
            String current = models.current().orElse(null);
            return new Role(
                    models.role(),
                    current,
                    models.versions().stream()
                            .map(model -> Version.of(model, current))
                            .toList());
        }
    }

    /** A checkpoint. */
    public record Version(
            String version,
            boolean current,
            Instant announcedAt,
            String location,
            String digest,
            Map<String, String> provenance,
            Map<String, Double> metrics) {
        static Version of(AnnouncedModel model, String current) {
            ModelAnnouncement announcement = model.announcement();
            return new Version(
                    announcement.version(),
                    announcement.version().equals(current),
                    model.at(),
                    announcement.location(),
                    announcement.digest(),
                    announcement.provenance(),
                    announcement.metrics());
        }
    }
}
