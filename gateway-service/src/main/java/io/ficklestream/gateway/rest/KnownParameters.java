package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.domain.RefusedException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what an address asks for under a name that means nothing there: passed over, a mistyped name would mislead. */
public class KnownParameters {
    private final Map<Method, Set<String>> names = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo address) {
        Set<String> known = names.computeIfAbsent(resource.getResourceMethod(), KnownParameters::namesOf);
        requireKnown(known, address.getQueryParameters().keySet(), "the address");
    }

    /** @param where what the names were found in */
    static void requireKnown(Set<String> known, Set<String> given, String where) {
        for (String name : given) {
            if (!known.contains(name)) {
                String all = known.isEmpty() ? "there are none here" : "known are " + String.join(", ", known);
                throw RefusedException.invalid(name, "\"" + name + "\" in " + where + " is not known: " + all);
            }
        }
    }

    private static Set<String> namesOf(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(KnownParameters::namesOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> namesOf(Parameter parameter) {
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Arrays.stream(parameter.getType().getDeclaredFields())
                    .flatMap(field -> nameOf(field, field.getName()));
        }
        return nameOf(parameter, parameter.getName());
    }

    private static Stream<String> nameOf(AnnotatedElement element, String own) {
        RestQuery query = element.getAnnotation(RestQuery.class);
        return Stream.ofNullable(query).map(RestQuery::value).map(name -> name.isEmpty() ? own : name);
    }
}
