package io.vitrina.platform.tokens;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands the viewer to controllers that ask for it. */
@Singleton
final class ViewerBinder implements TypedRequestArgumentBinder<Viewer> {

    @Override
    public Argument<Viewer> argumentType() {
        return Argument.of(Viewer.class);
    }

    @Override
    public BindingResult<Viewer> bind(ArgumentConversionContext<Viewer> context, HttpRequest<?> request) {
        Optional<Viewer> viewer = request.getUserPrincipal(Authentication.class).map(Viewer::of);
        return viewer.isPresent() ? () -> viewer : BindingResult.unsatisfied();
    }
}
