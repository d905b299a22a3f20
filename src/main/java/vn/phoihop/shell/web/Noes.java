package vn.phoihop.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.phoihop.shared.NotThere;

/// Turns what goes wrong into a page; the exception itself stays in the log.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Noes {

    private static final Logger LOG = LoggerFactory.getLogger(Noes.class);

    @ExceptionHandler
    Object notThere(NotThere what, HttpServletRequest request) {
        return No.answer(request.getRequestURI(), HttpStatus.NOT_FOUND.value(), "");
    }

    @ExceptionHandler
    Object changedMeanwhile(OptimisticLockingFailureException lost, HttpServletRequest request) {
        return No.answer(request.getRequestURI(), HttpStatus.CONFLICT.value(), "");
    }

    /// An identity in an address that is none leads nowhere, as one that is nobody’s.
    @ExceptionHandler
    Object noSuchAddress(MethodArgumentTypeMismatchException what, HttpServletRequest request) {
        return No.answer(request.getRequestURI(), HttpStatus.NOT_FOUND.value(), "");
    }

    @ExceptionHandler
    Object surprise(Exception surprise, HttpServletRequest request) throws Exception {
        if (surprise instanceof ErrorResponse known) {
            return No.answer(request.getRequestURI(), known.getStatusCode().value(), "");
        }
        if (surprise instanceof AccessDeniedException) {
            throw surprise;
        }
        var incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("incident {}", incident, surprise);
        return No.answer(request.getRequestURI(), HttpStatus.INTERNAL_SERVER_ERROR.value(), incident);
    }
}
