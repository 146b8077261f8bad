using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Finds the writer for the values of a leaf type.</summary>
internal static class LeafOutput
{
    /// <summary>The writer of one CLR type; null when the leaf type has none for it.</summary>
    /// <typeparam name="T">Never a nullable value type.</typeparam>
    public static LeafWriter<T>? For<T>(NamedType type)
        where T : notnull => type switch
        {
            ScalarType scalar => scalar.Coercion.WriterFor<T>(),
            EnumType @enum when typeof(T) == @enum.RuntimeType || typeof(T) == typeof(string) => Enum<T>(@enum),
            _ => null,
        };

    private static LeafWriter<T> Enum<T>(EnumType type)
        where T : notnull
    {
        var names = new Dictionary<T, byte[]>();
        foreach (var value in type.Values.Values)
        {
            if ((typeof(T) == typeof(string) ? value.Name : value.RuntimeValue) is T key)
            {
                names[key] = System.Text.Encoding.UTF8.GetBytes($"\"{value.Name}\"");
            }
        }

        return (writer, value) =>
        {
            if (names.TryGetValue(value, out var name))
            {
                writer.WriteRaw(name);
            }
            else
            {
                writer.Refuse($"the value is none of the enum {type}.");
            }
        };
    }
}
