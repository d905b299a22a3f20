package vn.phoihop.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/// Counts the statements sent to the database, so that a test can say that a page asks no more when it shows more.
@TestComponent
public class Statements implements BeanPostProcessor {

    private final AtomicInteger prepared = new AtomicInteger();

    /// How many statements were prepared while something ran.
    public int during(Runnable something) {
        var before = prepared.get();
        something.run();
        return prepared.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source, this::connection) : bean;
    }

    private Object connection(Object answer) {
        return answer instanceof Connection connection
                ? proxy(Connection.class, connection, statement -> {
                    if (statement instanceof PreparedStatement) {
                        prepared.incrementAndGet();
                    }
                    return statement;
                })
                : answer;
    }

    private interface Seen {
        Object answer(Object answer);
    }

    private static Object proxy(Class<?> type, Object target, Seen seen) {
        InvocationHandler handler = (self, method, arguments) -> {
            try {
                var answer = method.invoke(target, arguments);
                return answer == null ? null : seen.answer(answer);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
