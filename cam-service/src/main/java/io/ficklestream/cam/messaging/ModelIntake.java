package io.ficklestream.cam.messaging;

import io.ficklestream.cam.domain.AnnouncedModels;
import io.ficklestream.cam.domain.LoadedNetworks;
import io.ficklestream.cam.domain.ResponseNetwork;
import io.ficklestream.cam.domain.UnusableModelException;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.servicekit.Announcements;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/**
 * Learns which models there are. Every worker reads all announcements from the beginning and opens the last of those
 * that arrive together and make a model current, before the first task for it comes. Tasks are let in when the first network is open: a worker that
 * cannot open any takes no work from others.
 */
@Singleton
public class ModelIntake {

    private static final Logger LOG = Logger.getLogger(ModelIntake.class);
    private static final String ROLE = "classifier";

    private final AnnouncedModels models;
    private final LoadedNetworks networks;
    private final ChannelRegistry channels;

    public ModelIntake(AnnouncedModels models, LoadedNetworks networks, ChannelRegistry channels) {
        this.models = models;
        this.networks = networks;
        this.channels = channels;
    }

    @Incoming("models")
    @Blocking
    public void announced(ConsumerRecords<String, byte[]> announcements) {
        Announcements.known(ROLE, announcements).forEach(models::add);
        Announcements.current(ROLE, announcements).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(this::open);
    }

    private void open(ModelAnnouncement announcement) {
        try {
            List<String> classes = networks.use(announcement, ResponseNetwork::classes);
            LOG.infof("Model %s is open; it knows %s", announcement.version(), classes);
            channels.getPausable(TaskIntake.TASKS).resume();
        } catch (UnusableModelException e) {
            LOG.errorf("Model %s cannot be opened: %s", announcement.version(), e.getMessage());
        }
    }
}
