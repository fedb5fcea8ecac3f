package io.ficklestream.cam.config;

import io.ficklestream.cam.domain.AnnouncedModels;
import io.ficklestream.cam.domain.LoadedNetworks;
import io.ficklestream.cam.domain.Localizer;
import io.ficklestream.cam.domain.NetworkLoader;
import io.ficklestream.cam.network.FickleNetLoader;
import io.ficklestream.networks.backbone.BackboneFiles;
import io.ficklestream.servicekit.ModelReadiness;
import io.ficklestream.vision.image.DecodeLimits;
import io.ficklestream.vision.image.PhotographDecoder;
import io.ficklestream.vision.parallel.Workers;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.Readiness;

/** Makes the objects of the domain from the settings. */
public class CamBeans {

    @Produces
    @Singleton
    NetworkLoader networkLoader(CamConfig config) {
        return new FickleNetLoader(BackboneFiles.in(config.cache()), config.networkThreads());
    }

    @Produces
    @Singleton
    AnnouncedModels announcedModels(CamConfig config) {
        return new AnnouncedModels(config.announcementPatience());
    }

    @Produces
    @Singleton
    LoadedNetworks loadedNetworks(NetworkLoader loader, CamConfig config) {
        return new LoadedNetworks(loader, config.openNetworks());
    }

    void close(@Disposes LoadedNetworks networks) {
        networks.close();
    }

    @Produces
    @Readiness
    @Singleton
    HealthCheck modelReadiness(LoadedNetworks networks) {
        return new ModelReadiness(networks::latest, networks::problem);
    }

    @Produces
    @Singleton
    Workers sampleThreads(CamConfig config) {
        return Workers.of(config.selectionThreads());
    }

    void close(@Disposes Workers threads) {
        threads.close();
    }

    @Produces
    @Singleton
    Localizer localizer(AnnouncedModels models, LoadedNetworks networks, Workers threads, CamConfig config) {
        DecodeLimits limits = new DecodeLimits(
                config.photograph().maxBytes(), config.photograph().maxPixels());
        return new Localizer(new PhotographDecoder(limits), models, networks, threads);
    }
}
