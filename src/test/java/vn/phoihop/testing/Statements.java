package vn.phoihop.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/// Counts the statements a thread sends to the database, so that a test can say that a page asks no more when it shows
/// more, whatever listeners do beside it.
@TestComponent
public class Statements implements BeanPostProcessor {

    private final ThreadLocal<Integer> prepared = ThreadLocal.withInitial(() -> 0);

    /// How many statements this thread prepared while something ran.
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
                        prepared.set(prepared.get() + 1);
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
