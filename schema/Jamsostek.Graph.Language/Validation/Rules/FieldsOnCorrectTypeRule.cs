using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every field that is selected exists.</summary>
/// <remarks>Specification, section 5.3.1, Field Selections.</remarks>
internal sealed class FieldsOnCorrectTypeRule : IFieldRule
{
    public void CheckField(FieldNode field, ValidationContext context)
    {
        if (context.Field is not null || context.ParentType is not { } type)
        {
            return;
        }

        var name = field.Name.Value;
        IReadOnlyList<string> similar = type is CompositeType composite ? Suggestions.For(name, composite.Fields.Keys) : [];
        context.Report(ErrorsOfFields.FieldDoesNotExist(context, field, type, TypesWithField(type, name, context.Schema), similar));
    }

    /// <summary>The types that a value of an abstract type may have and that have the field: interfaces that serve most of them first.</summary>
    private static string[] TypesWithField(NamedType type, string field, Schema schema)
    {
        if (type is ObjectType)
        {
            return [];
        }

        var uses = new Dictionary<CompositeType, int>();
        foreach (var possible in schema.PossibleTypesOf(type))
        {
            if (!possible.Fields.ContainsKey(field))
            {
                continue;
            }

            uses[possible] = 1;
            foreach (var shared in possible.Interfaces.Where(shared => shared.Fields.ContainsKey(field)))
            {
                uses[shared] = uses.GetValueOrDefault(shared) + 1;
            }
        }

        return
        [
            .. uses
                .OrderByDescending(static use => use.Value)
                .ThenBy(static use => use.Key is ObjectType)
                .ThenBy(static use => use.Key.Name, StringComparer.Ordinal)
                .Select(static use => use.Key.Name),
        ];
    }
}
