package io.ficklestream.cam.domain;

import io.ficklestream.contracts.CamTask;
import io.ficklestream.contracts.ModelAnnouncement;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.image.RgbImage;
import io.ficklestream.vision.image.UnreadablePhotographException;
import io.ficklestream.vision.parallel.Workers;

/** Runs the network that a task names over the photograph that it carries. */
public final class Localizer {

    private final PhotographDecoder decoder;
    private final AnnouncedModels models;
    private final LoadedNetworks networks;
    private final Workers threads;

    /** The threads stay the caller's to close. */
    public Localizer(PhotographDecoder decoder, AnnouncedModels models, LoadedNetworks networks, Workers threads) {
        this.decoder = decoder;
        this.models = models;
        this.networks = networks;
        this.threads = threads;
    }

    /**
     * The pass for the task's view, good for all tasks of the same {@link ViewOfPlan}.
     *
     * @throws RejectedTaskException if the photograph is unreadable or its plan does not fit the model
     * @throws UnusableModelException if the model is not announced in time or cannot be opened
     */
    public ViewPass pass(CamTask task) {
        RgbImage photograph = decode(task.photograph());
        ModelAnnouncement model = models.await(task.plan().modelVersion());
        return networks.use(
                model,
                network -> ViewPass.run(
                        network, photograph, task.view(), task.plan().classes(), threads));
    }

    private RgbImage decode(byte[] encoded) {
        try {
            return decoder.decode(encoded);
        } catch (UnreadablePhotographException e) {
            throw new RejectedTaskException("unreadable photograph: " + e.getMessage(), e);
        }
    }
}
