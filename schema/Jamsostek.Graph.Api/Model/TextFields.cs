using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Labour;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Model;

/// <summary>Declares a name and a description that are asked for by language.</summary>
internal static class TextFields
{
    /// <summary>Adds <c>label(lang)</c> and <c>description(lang)</c>.</summary>
    public static Entity<T> AddTexts<T>(this Entity<T> entity, Func<T, CubeText> text) where T : class => entity
        .Add(Field<T>("label", "What it is called.", (row, id) => id ? text(row).Indonesian : text(row).English))
        .Add(Field<T>("description", "What it is.", (row, id) => id ? text(row).DescriptionIndonesian : text(row).Description));

    private static FieldProperty<T> Field<T>(string name, string description, Func<T, bool, string> read) where T : class => new(
        name, "String!", description,
        () => Resolve.Leaf<T, string>((row, context) => read(row, context.Arguments.Get("lang", LabelLanguage.En) == LabelLanguage.Id)),
        static schema => schema.DefineLeaf(typeof(LabelLanguage)))
    {
        Arguments = [LabelArguments.Language],
    };
}
